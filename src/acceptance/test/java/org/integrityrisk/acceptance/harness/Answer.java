package org.integrityrisk.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the interface answered. */
public record Answer(int status, String body, HttpHeaders headers) {
  /** JSON that lies in a file. */
  public static JsonNode of(byte[] file) {
    return RestUser.parse(new String(file, StandardCharsets.UTF_8));
  }

  public JsonNode json() {
    return RestUser.parse(body);
  }

  /** The answer, if it was a success; otherwise the test ends with what it said instead. */
  public JsonNode ok() {
    if (status / 100 != 2) {
      throw new AssertionError("Answered " + status + ": " + body);
    }
    return body.isEmpty() ? RestUser.parse("null") : json();
  }

  /** The code of the error; empty where the answer has none. */
  public String code() {
    return json().path("code").asText();
  }

  /** How many statements the sandbox sent to its database for this request. */
  public long sqlStatements() {
    return headers.firstValueAsLong("X-Sandbox-Sql-Count").orElseThrow();
  }

  /** How long the sandbox took from the request's arrival to the whole answer, in milliseconds. */
  public double serverMilliseconds() {
    return headers.firstValueAsLong("X-Sandbox-Micros").orElseThrow() / 1000.0;
  }
}
