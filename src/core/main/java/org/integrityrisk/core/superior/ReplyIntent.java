package org.integrityrisk.core.superior;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.journal.Intent;

/**
 * The reply to a filing as an intent of the journal, and back: the first step keeps the reply, each
 * further one moves a point.
 */
final class ReplyIntent {

  static final String KIND = "filing-reply";

  private ReplyIntent() {}

  static Intent of(String id, SuperiorFiling filing, Reply reply) {
    List<Map<String, String>> steps = new ArrayList<>();
    steps.add(Map.of());
    filing.points().forEach(point -> steps.add(Map.of("point", point.key())));
    return new Intent(id, KIND, reply.user(), reply.recorded(), header(filing.id(), reply), steps);
  }

  static String filing(Intent intent) {
    return intent.header().get("filing");
  }

  static String point(Intent intent, int step) {
    return intent.steps().get(step).get("point");
  }

  static Reply reply(Intent intent) {
    Map<String, String> header = intent.header();
    return new Reply(
        FilingState.of(header.get("state")).orElseThrow(),
        LocalDate.parse(header.get("date")),
        header.get("number"),
        header.get("reason"),
        intent.actor(),
        header.get("name"),
        intent.opened());
  }

  private static Map<String, String> header(String filing, Reply reply) {
    return Map.of(
        "filing", filing,
        "state", reply.state().code(),
        "date", reply.date().toString(),
        "number", reply.number(),
        "reason", reply.reason(),
        "name", reply.name());
  }
}
