package org.integrityrisk.core.holding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.paper.PaperCard;
import org.integrityrisk.core.paper.PaperKind;

/** What lists need to know of an item held; it is flagged while its last count differs. */
final class HoldingCard {

  private HoldingCard() {}

  static PaperCard of(Holding holding) {
    HoldingItem item = holding.item();
    HoldingState state = holding.state();
    return new PaperCard(
        item.id(),
        PaperKind.HOLDING,
        item.project(),
        "",
        item.department(),
        "",
        "",
        state.code(),
        state == HoldingState.IN_STOCK,
        holding.difference().isPresent(),
        Optional.empty(),
        item.recorder(),
        "",
        item.recorded(),
        item.name(),
        words(holding),
        Set.of(),
        item.point().isEmpty() ? Set.of() : Set.of(item.point()));
  }

  private static String words(Holding holding) {
    return Stream.concat(
            Stream.of(holding.item().model(), holding.item().owner()),
            holding.entries().stream().map(HoldingEntry::document))
        .collect(Collectors.joining(" "));
  }
}
