package org.integrityrisk.sandbox;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * REST calls that are made once, after the first start on a database: demo data comes in through
 * the app's public REST.
 *
 * <p>A line is a JSON object: {@code as} (user name), {@code method}, {@code path} (like {@code
 * /rest/...}), {@code contentType} and {@code body} (an object or a text) or {@code bodyFile}
 * (beside the script). {@code {today+10}} and {@code {today-3}} stand for dates around the day of
 * the call, so that no deadline of a demo has passed. A line with {@code "repeat": [1, 9]} is a
 * call for each of the numbers, for which {@code {n}} stands. Empty lines and lines that start with
 * a number sign count for nothing.
 */
final class Script {
  private static final String DONE = "sandbox.script.done";
  private static final int FIRST_ERROR = 400;
  private static final Pattern DATE = Pattern.compile("\\{today([+-]\\d+)}");

  private final Kernel kernel;
  private final Path file;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  Script(Kernel kernel, Path file) {
    this.kernel = kernel;
    this.file = file;
  }

  /**
   * Makes the calls, unless that has been done on this database.
   *
   * @return whether they were made now
   * @throws IllegalStateException naming the first call that was refused
   */
  boolean runOnce() {
    PluginSettings settings =
        kernel.services().get(PluginSettingsFactory.class).createGlobalSettings();
    if (settings.get(DONE) != null) {
      return false;
    }
    lines().stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(this::withDates)
        .flatMap(this::repeated)
        .forEach(this::call);
    settings.put(DONE, kernel.clock().instant().toString());
    return true;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String withDates(String line) {
    LocalDate today = LocalDate.now(kernel.clock());
    return DATE.matcher(line)
        .replaceAll(found -> today.plusDays(Long.parseLong(found.group(1))).toString());
  }

  private Stream<String> repeated(String line) {
    JsonNode numbers = tree(line).path("repeat");
    return numbers.isMissingNode()
        ? Stream.of(line)
        : IntStream.rangeClosed(numbers.get(0).asInt(), numbers.get(1).asInt())
            .mapToObj(number -> line.replace("{n}", Integer.toString(number)));
  }

  private JsonNode tree(String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException("In the script: " + line, e);
    }
  }

  private void call(String line) {
    try {
      HttpResponse<String> answer = client.send(request(tree(line)), BodyHandlers.ofString());
      if (answer.statusCode() >= FIRST_ERROR) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body() + " for " + line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted in the script", e);
    }
  }

  private HttpRequest request(JsonNode call) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(kernel.baseUrl() + call.path("path").asText()))
            .header("Authorization", "Sandbox " + kernel.secret() + ":" + call.path("as").asText())
            .header("X-Atlassian-Token", "no-check")
            .method(call.path("method").asText("POST"), body(call));
    if (call.has("body") || call.has("bodyFile")) {
      request.header("Content-Type", call.path("contentType").asText("application/json"));
    }
    return request.build();
  }

  private BodyPublisher body(JsonNode call) throws IOException {
    if (call.has("bodyFile")) {
      return BodyPublishers.ofFile(file.resolveSibling(call.get("bodyFile").asText()));
    }
    JsonNode body = call.path("body");
    return body.isMissingNode()
        ? BodyPublishers.noBody()
        : BodyPublishers.ofString(body.isTextual() ? body.asText() : json.writeValueAsString(body));
  }
}
