package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRuleCreator;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * A binder of SUTime that puts a gate before each rule: a rule is tried on a sentence only if, by
 * the shape of its pattern, it could match there. The rules, their order and their results are
 * CoreNLP's own. SUTime itself creates the object of this class.
 */
public final class RuleGates implements Env.Binder {
  /** The name under which the rules' environment holds the gates. */
  static final String NAME = "org.colloquy.gates";

  private static final String TYPE = "ruleType";
  private static final String TOKENS = "tokens";
  private static final String COMPOSITE = "composite";
  private static final String TEXT = "text";
  private static final String TIME = "time";
  private static final String GATED_TOKENS = "org.colloquy.tokens";

  private GatedRules tokenRules;
  private GatedRules compositeRules;
  private GatedTextRules textRules;
  private GatedTextRules timeRules;

  /** Changes CoreNLP's settings so that SUTime uses the gates. */
  public static void plugInto(Properties settings) {
    settings.setProperty("sutime.binders", "2");
    // The default binder.
    settings.setProperty("sutime.binder.1", "edu.stanford.nlp.time.JollyDayHolidays");
    settings.setProperty("sutime.binder.2", RuleGates.class.getName());
  }

  @Override
  public void init(String prefix, Properties settings) {
    // This binder has no settings.
  }

  @Override
  public void bind(Env env) {
    Conditions conditions = new Conditions();
    tokenRules = GatedRules.onTokens(conditions);
    compositeRules = GatedRules.onExpressions(conditions);
    TextPatterns patterns = new TextPatterns();
    textRules = new GatedTextRules(SequenceMatchRules.TEXT_PATTERN_EXTRACT_RULE_CREATOR, patterns);
    timeRules = new GatedTextRules((AnnotationExtractRuleCreator) env.get(TIME), patterns);
    env.bind(NAME, this);
    env.bind(TEXT, textRules);
    env.bind(TIME, timeRules);
    env.bind(COMPOSITE, compositeRules);
    // The rule files themselves take the name "tokens" for something else.
    env.bind(GATED_TOKENS, tokenRules);
    env.setDefaults(new Defaults(env.getDefaults()));
  }

  /** The number of rules that are tried only where they could match. */
  int gated() {
    return tokenRules.gated() + compositeRules.gated() + textRules.gated() + timeRules.gated();
  }

  /**
   * The number of rules that are always tried, because the shape of their patterns cannot be read.
   */
  int ungated() {
    return tokenRules.ungated()
        + compositeRules.ungated()
        + textRules.ungated()
        + timeRules.ungated();
  }

  /**
   * The default attributes of rules. A rule without a type is a rule over tokens; this map gives it
   * the gated type.
   */
  private static final class Defaults extends HashMap<String, Object> {
    private static final long serialVersionUID = 1;

    Defaults(Map<String, Object> defaults) {
      super(defaults);
    }

    @Override
    public Object get(Object key) {
      Object value = super.get(key);
      return TYPE.equals(key) && (value == null || TOKENS.equals(value)) ? GATED_TOKENS : value;
    }
  }
}
