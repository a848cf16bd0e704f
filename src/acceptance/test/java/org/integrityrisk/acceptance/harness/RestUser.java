package org.integrityrisk.acceptance.harness;

import static java.util.stream.Collectors.joining;

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
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who speaks REST with a sandbox by basic authentication, by a session, or anonymously.
 * Every exchange with the app's interface is held against its description.
 */
public final class RestUser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Contract CONTRACT = new Contract(Description.ofApp());
  private static final String JSON_TYPE = "application/json";
  private static final Map<String, String> NOT_FORGED = Map.of("X-Atlassian-Token", "no-check");

  private final String baseUrl;
  private final Map<String, String> credentials;
  private final boolean measured;

  private RestUser(String baseUrl, Map<String, String> credentials, boolean measured) {
    this.baseUrl = baseUrl;
    this.credentials = credentials;
    this.measured = measured;
  }

  static RestUser named(Sandbox sandbox, String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    String basic = "Basic " + Base64.getEncoder().encodeToString(pair);
    return new RestUser(sandbox.baseUrl(), Map.of("Authorization", basic), false);
  }

  static RestUser anonymous(Sandbox sandbox) {
    return new RestUser(sandbox.baseUrl(), Map.of(), false);
  }

  /** Logged in as a browser is. */
  static RestUser signedIn(Sandbox sandbox, String name, String password) {
    String cookies =
        SignIn.of(sandbox.baseUrl(), name, password).cookies().entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(joining("; "));
    return new RestUser(sandbox.baseUrl(), Map.of("Cookie", cookies), false);
  }

  /** The same credentials, shown to another sandbox. */
  public RestUser at(Sandbox other) {
    return new RestUser(other.baseUrl(), credentials, measured);
  }

  /** The same, for measurements: nothing but the exchange itself takes time. */
  public RestUser measured() {
    return new RestUser(baseUrl, credentials, true);
  }

  /** A path that starts with a slash is of the host; any other is of the app's REST interface. */
  public Answer get(String path) {
    return send("GET", path, Map.of(), new byte[0]);
  }

  /** What lies at a path of the app's interface, byte by byte. */
  public byte[] file(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + "/rest/integrity-risk/1.0/" + path));
    credentials.forEach(request::header);
    return exchange(request.build(), BodyHandlers.ofByteArray()).body();
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
    credentials.forEach(request::header);
    Answer answer = send(request.build());
    if (!ofHost && !measured) {
      boolean isJson = headers.getOrDefault("Content-Type", "").equals(JSON_TYPE);
      CONTRACT.check(method, path, isJson ? Optional.of(text(body)) : Optional.empty(), answer);
    }
    return answer;
  }

  private static Answer send(HttpRequest request) {
    HttpResponse<String> response =
        exchange(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Answer(response.statusCode(), response.body(), response.headers());
  }

  private static <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
    try {
      return CLIENT.send(request, handler);
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
