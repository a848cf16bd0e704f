package org.integrityrisk.acceptance;

import java.util.Map;
import java.util.function.Function;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.RestUser;

/** One call of the app's interface, which anybody may try. */
record Call(Function<RestUser, Answer> as) {

  static Call get(String path) {
    return new Call(user -> user.get(path));
  }

  static Call post(String path, Map<String, ?> body) {
    return new Call(user -> user.post(path, body));
  }

  /** A call that needs nothing but its address. */
  static Call post(String path) {
    return new Call(user -> user.send("POST", path, Map.of("X-Atlassian-Token", "no-check"), ""));
  }

  static Call put(String path, Map<String, ?> body) {
    return new Call(user -> user.put(path, body));
  }

  static Call delete(String path) {
    return new Call(user -> user.delete(path));
  }

  static Call upload(String path, byte[] csv) {
    return new Call(user -> user.upload(path, "text/csv", csv));
  }
}
