package org.integrityrisk.core.slip;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.paper.PaperCard;
import org.integrityrisk.core.paper.PaperKind;

/** What lists need to know of a slip; a slip is flagged when one of its steps was done late. */
final class SlipCard {

  private SlipCard() {}

  static PaperCard of(Slip slip, ZoneId zone) {
    SlipHead head = slip.head();
    boolean open = slip.state() != SlipState.FINISHED;
    return new PaperCard(
        slip.id(),
        PaperKind.SLIP,
        head.project(),
        "",
        head.department(),
        "",
        "",
        slip.state().code(),
        open,
        slip.legs().stream().anyMatch(leg -> leg.wasLate(zone)),
        open ? slip.lastLeg().due() : Optional.empty(),
        head.creator(),
        slip.holder().orElse(""),
        head.created(),
        head.title(),
        words(slip),
        people(slip),
        Set.of());
  }

  private static String words(Slip slip) {
    return Stream.concat(
            Stream.of(slip.head().reference()), slip.entries().stream().map(SlipEntry::text))
        .collect(Collectors.joining(" "));
  }

  private static Set<String> people(Slip slip) {
    return slip.entries().stream()
        .flatMap(entry -> Stream.of(entry.user(), entry.next()))
        .filter(person -> !person.isEmpty())
        .collect(Collectors.toSet());
  }
}
