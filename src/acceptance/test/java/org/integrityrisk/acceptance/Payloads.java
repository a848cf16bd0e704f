package org.integrityrisk.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts that mean harm, and where in a body they can be put. */
final class Payloads {
  /** What every text holds as it was typed. */
  static final String MARK = "<b data-payload>";

  private static final String MARKUP =
      MARK + "\"'><img src=x onerror=\"window.ran=1\"><script>window.ran=1</script></textarea>";

  private static final String EXPRESSIONS =
      "${7*7} $!ran #set($ran=1) {{7*7}} \u202Eabc \uD83D\uDE00";

  /** With what a spreadsheet takes for the start of a formula. */
  private static final List<String> STARTS = List.of("=", "+", "-", "@", "\t=", "\r=");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Payloads() {}

  /** The same harm for fields of several lines, of one line, and of few characters. */
  static List<String> forField(int number) {
    String start = STARTS.get(number % STARTS.size()) + "1+1 ";
    return List.of(
        start + MARKUP + EXPRESSIONS + "\r\nX-Payload: 1\r\n",
        start + MARKUP + EXPRESSIONS,
        start.strip() + MARK + "\"'");
  }

  /** Where texts stand in a body. */
  static List<String> texts(Map<String, ?> body) {
    List<String> pointers = new ArrayList<>();
    collect(MAPPER.valueToTree(body), "", pointers);
    return pointers;
  }

  private static void collect(JsonNode node, String pointer, List<String> pointers) {
    if (node.isTextual()) {
      pointers.add(pointer);
    }
    node.fields()
        .forEachRemaining(
            field -> collect(field.getValue(), pointer + "/" + field.getKey(), pointers));
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      collect(node.get(index), pointer + "/" + index, pointers);
    }
  }

  /** The body with another text at one place. */
  static String with(Map<String, ?> body, String pointer, String text) {
    JsonNode tree = MAPPER.valueToTree(body);
    int last = pointer.lastIndexOf('/');
    String name = pointer.substring(last + 1);
    JsonNode parent = tree.at(pointer.substring(0, last));
    if (parent instanceof ObjectNode object) {
      object.put(name, text);
    } else if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), text);
    }
    return tree.toString();
  }
}
