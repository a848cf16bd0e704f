package org.integrityrisk.acceptance;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.RestUser;

/**
 * One call of the app's interface, which anybody may try.
 *
 * @param body the JSON object that it sends, if it sends one
 */
record Call(
    String method, String path, Optional<Map<String, ?>> body, Function<RestUser, Answer> as) {
  private static final Map<String, String> NOT_FORGED = Map.of("X-Atlassian-Token", "no-check");
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  static Call get(String path) {
    return new Call("GET", path, Optional.empty(), user -> user.get(path));
  }

  static Call post(String path, Map<String, ?> body) {
    return new Call("POST", path, Optional.of(body), user -> user.post(path, body));
  }

  /** A call that needs nothing but its address. */
  static Call post(String path) {
    return new Call(
        "POST", path, Optional.empty(), user -> user.send("POST", path, NOT_FORGED, ""));
  }

  static Call put(String path, Map<String, ?> body) {
    return new Call("PUT", path, Optional.of(body), user -> user.put(path, body));
  }

  static Call delete(String path) {
    return new Call("DELETE", path, Optional.empty(), user -> user.delete(path));
  }

  static Call upload(String path, byte[] csv) {
    return new Call("POST", path, Optional.empty(), user -> user.upload(path, "text/csv", csv));
  }

  /** The same call with something else in the place of its JSON. */
  Answer sending(String json, RestUser user) {
    return user.send(method, path, JSON, json);
  }
}
