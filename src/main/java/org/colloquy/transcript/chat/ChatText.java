package org.colloquy.transcript.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.Sourced;
import org.colloquy.transcript.evidence.Speechlike;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextForm;
import org.colloquy.transcript.label.DisplayNames;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * A chat that was saved or copied as text. A text is one if messages begin at enough of its lines,
 * several people write, somebody of them writes again, and they ask, or say I or you. Logs of
 * programs have the same shape; they do not talk.
 */
public final class ChatText implements TextForm {
  private static final List<ChatSyntax> SYNTAXES =
      List.of(
          DatedChat.bare(),
          DatedChat.bracketed(),
          DatedChat.timed(),
          new ZoomChat(),
          new IrcChat(),
          new CopiedChat());
  private static final int FEWEST_MESSAGES = 3;
  private static final int FEWEST_PEOPLE = 2;

  /** One message in so many asks, or says I or you. */
  private static final int TALKS = 12;

  /** Above the first message, there may be so many lines that are none. */
  private static final int HEAD = 8;

  /** So many lines show whether the clock has twelve hours. */
  private static final int FIRST_LINES = 50;

  private final ChatNotices notices = new ChatNotices();

  /**
   * A message.
   *
   * @param who who has written it; empty if the application reports something
   */
  private record Message(Optional<String> who, String text) {}

  @Override
  public Optional<Reading> reading(String id, String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return SYNTAXES.stream()
        .flatMap(syntax -> reading(id, text.length(), lines, syntax).stream())
        .findFirst();
  }

  private Optional<Reading> reading(
      String id, int length, List<String> written, ChatSyntax syntax) {
    List<String> lines = syntax.joined(written);
    List<Message> messages = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Optional<String> who = Optional.empty();
    int begun = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<ChatLine> line = syntax.lineOf(lines.get(i).stripTrailing());
      if (line.isEmpty() && begun == 0 && i > HEAD) {
        return Optional.empty();
      }
      if (line.isEmpty()) {
        append(lines.get(i).strip(), open);
        continue;
      }
      begun++;
      line.get().date().ifPresent(dates::add);
      boolean goesOn = line.get().who().isEmpty() && syntax instanceof CopiedChat;
      if (!goesOn) {
        messages.add(new Message(who, open.toString()));
        open.setLength(0);
        who = line.get().who();
      }
      append(line.get().text(), open);
    }
    messages.add(new Message(who, open.toString()));
    boolean chat = begun >= syntax.leastShare() * lines.size() && isChat(messages);
    return chat
        ? Optional.of(composed(messages).reading(id, length, day(dates, lines)))
        : Optional.empty();
  }

  private void append(String line, StringBuilder message) {
    if (!notices.isNotice(line)) {
      message.append(message.isEmpty() || line.isEmpty() ? "" : " ").append(line);
    }
  }

  private static Optional<Sourced<LocalDate>> day(List<String> dates, List<String> lines) {
    boolean twelveHours = lines.stream().limit(FIRST_LINES).anyMatch(ChatTimes::isTwelveHours);
    return ChatTimes.first(dates, twelveHours)
        .map(day -> new Sourced<>(day, Sourced.Source.DATELINE));
  }

  private static boolean isChat(List<Message> messages) {
    List<Message> written =
        messages.stream().filter(m -> m.who().isPresent() && !m.text().isEmpty()).toList();
    Set<String> people = written.stream().map(m -> m.who().get()).collect(Collectors.toSet());
    long talks =
        written.stream()
            .map(m -> Speechlike.of(m.text()))
            .filter(s -> s.asks() || s.speaksOfSelf() || s.addresses())
            .count();
    return written.size() >= FEWEST_MESSAGES
        && people.size() >= FEWEST_PEOPLE
        && people.size() < written.size()
        && people.stream().noneMatch(ChatNotices::isLogLevel)
        && talks > 0
        && talks * TALKS >= written.size();
  }

  private TimedUtterances composed(List<Message> messages) {
    Set<String> bots = new HashSet<>();
    Set<String> people = new HashSet<>();
    for (Message message : messages) {
      if (message.who().isPresent()) {
        boolean bot = notices.isBot(message.who().get()) || ChatNotices.isOfBot(message.text());
        (bot ? bots : people).add(message.who().get());
      }
    }
    DisplayNames names = DisplayNames.among(people);
    TimedUtterances utterances = new TimedUtterances();
    for (Message message : messages) {
      String text = ChatNotices.withoutRemark(message.text());
      boolean speech =
          message.who().isPresent()
              && !bots.contains(message.who().get())
              && !notices.isNotice(text)
              && !ChatNotices.isReport(message.who().get(), text);
      if (speech) {
        // A chat's clock tells no time of a recording.
        utterances.addParagraph(message.who().map(names::plain), text);
      }
    }
    return utterances;
  }
}
