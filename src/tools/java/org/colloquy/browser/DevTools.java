package org.colloquy.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A connection to one page by the DevTools protocol: commands with answers, and events. */
final class DevTools implements WebSocket.Listener {
  private static final int MOST_SECONDS = 120;

  private final ObjectMapper json = new ObjectMapper();
  private final StringBuilder message = new StringBuilder();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final WebSocket socket;
  private int number;

  DevTools(HttpClient client, URI page) {
    this.socket = client.newWebSocketBuilder().buildAsync(page, this).join();
  }

  /**
   * Sends a command and returns the answer.
   *
   * @throws IOException if the browser refuses the command or does not answer
   */
  JsonNode send(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
    int id = ++number;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    String command =
        json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    try {
      socket.sendText(command, true).get(MOST_SECONDS, TimeUnit.SECONDS);
      JsonNode said = answer.get(MOST_SECONDS, TimeUnit.SECONDS);
      if (said.has("error")) {
        throw new IOException(method + ": " + said.get("error"));
      }
      return said.get("result");
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(method + " was not answered", e);
    }
  }

  /** The events of this kind that the page has sent. */
  List<JsonNode> events(String method) {
    return events.stream()
        .filter(event -> event.get("method").asText().equals(method))
        .map(event -> event.get("params"))
        .toList();
  }

  void forgetEvents() {
    events.clear();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      take(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(String text) {
    try {
      JsonNode said = json.readTree(text);
      if (said.has("id")) {
        asked.remove(said.get("id").asInt()).complete(said);
      } else {
        events.add(said);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a message of the DevTools protocol: " + text, e);
    }
  }
}
