package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.acceptance.harness.RestUser;

/**
 * A heat map as the REST interface gives it.
 *
 * @param json the answer
 */
record HeatMap(JsonNode json) {

  static HeatMap of(RestUser reader, String query) {
    return new HeatMap(reader.get("heat-map?" + query).ok());
  }

  long total() {
    return json.get("total").asLong();
  }

  /** How many of the most serious points lack a measure in force. */
  long gaps() {
    return json.get("gaps").asLong();
  }

  /** What the two sides are called, {@code probability harm}. */
  String sides() {
    return json.at("/rows/code").asText() + " " + json.at("/columns/code").asText();
  }

  List<String> dimensions() {
    List<String> codes = new ArrayList<>();
    json.get("dimensions").forEach(one -> codes.add(one.get("code").asText()));
    return codes;
  }

  /** Level and number of a cell, {@code 1: 5}. */
  String cell(String row, String column) {
    for (JsonNode line : json.get("lines")) {
      for (JsonNode cell : line.get("cells")) {
        if (line.get("code").asText().equals(row) && cell.get("column").asText().equals(column)) {
          return cell.at("/level/code").asText() + ": " + cell.get("count").asLong();
        }
      }
    }
    throw new IllegalArgumentException(row + " " + column);
  }

  /** Every number leads to a list with just as many points, and the sums agree. */
  void leadsToItsPoints(RestUser reader) {
    long sum = 0;
    long gaps = 0;
    for (JsonNode line : json.get("lines")) {
      leads(reader, line);
      for (JsonNode cell : line.get("cells")) {
        leads(reader, cell);
        sum += cell.get("count").asLong();
        gaps += cell.get("gaps").asLong();
        leads(reader, cell, "gaps", "gapsLink");
      }
    }
    json.get("heads").forEach(head -> leads(reader, head));
    assertThat(sum).isEqualTo(total());
    assertThat(gaps).isEqualTo(gaps());
    assertThat(listed(reader, json.get("gapsLink").asText())).isEqualTo(gaps());
    assertThat(listed(reader, json.get("link").asText())).isEqualTo(total());
  }

  private static void leads(RestUser reader, JsonNode number) {
    leads(reader, number, "count", "link");
  }

  /** A nought is no link. */
  private static void leads(RestUser reader, JsonNode number, String count, String link) {
    if (number.get(count).asLong() == 0) {
      return;
    }
    assertThat(listed(reader, number.get(link).asText()))
        .as(number.get(link).asText())
        .isEqualTo(number.get(count).asLong());
  }

  private static long listed(RestUser reader, String link) {
    return reader.get("register" + link.substring(link.indexOf('?'))).ok().get("total").asLong();
  }
}
