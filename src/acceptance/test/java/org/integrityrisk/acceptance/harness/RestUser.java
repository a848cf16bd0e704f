package org.integrityrisk.acceptance.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who speaks REST with a sandbox by basic authentication, or anonymously. Every exchange
 * with the app's interface is held against its description.
 */
public final class RestUser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Contract CONTRACT = new Contract(Description.ofApp());
  private static final String JSON_TYPE = "application/json";
  private static final Map<String, String> NOT_FORGED = Map.of("X-Atlassian-Token", "no-check");

  private final String baseUrl;
  private final Optional<String> authorization;
  private final boolean measured;

  private RestUser(String baseUrl, Optional<String> authorization, boolean measured) {
    this.baseUrl = baseUrl;
    this.authorization = authorization;
    this.measured = measured;
  }

  static RestUser named(Sandbox sandbox, String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    String credentials = "Basic " + Base64.getEncoder().encodeToString(pair);
    return new RestUser(sandbox.baseUrl(), Optional.of(credentials), false);
  }

  static RestUser anonymous(Sandbox sandbox) {
    return new RestUser(sandbox.baseUrl(), Optional.empty(), false);
  }

  /** The same, for measurements: nothing but the exchange itself takes time. */
  public RestUser measured() {
    return new RestUser(baseUrl, authorization, true);
  }

  /** A path that starts with a slash is of the host; any other is of the app's REST interface. */
  public Answer get(String path) {
    return send("GET", path, Map.of(), new byte[0]);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, Map.of("Content-Type", JSON_TYPE), bytes(json(body)));
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, Map.of("Content-Type", JSON_TYPE), bytes(json(body)));
  }

  public Answer delete(String path) {
    return send("DELETE", path, NOT_FORGED, new byte[0]);
  }

  public Answer upload(String path, String contentType, byte[] body) {
    Map<String, String> headers = new HashMap<>(NOT_FORGED);
    headers.put("Content-Type", contentType);
    return send("POST", path, headers, body);
  }

  /** Sends exactly these headers, for checks of what the interface refuses. */
  public Answer send(String method, String path, Map<String, String> headers, String body) {
    return send(method, path, headers, bytes(body));
  }

  private Answer send(String method, String path, Map<String, String> headers, byte[] body) {
    boolean ofHost = path.startsWith("/");
    String address = baseUrl + (ofHost ? path : "/rest/integrity-risk/1.0/" + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .method(method, BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    authorization.ifPresent(value -> request.header("Authorization", value));
    Answer answer = send(request.build());
    if (!ofHost && !measured) {
      boolean isJson = headers.getOrDefault("Content-Type", "").equals(JSON_TYPE);
      CONTRACT.check(method, path, isJson ? Optional.of(text(body)) : Optional.empty(), answer);
    }
    return answer;
  }

  private static Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.body(), response.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String json(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + body, e);
    }
  }
}
