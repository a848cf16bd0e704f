package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.integrityrisk.app.store.register.OutstandingWarnings.Colour;
import org.integrityrisk.app.store.register.OutstandingWarnings.Item;
import org.integrityrisk.app.store.register.OutstandingWarnings.Outstanding;
import org.integrityrisk.core.access.NeedToKnow;

/**
 * Outstanding warnings: counts by colour, the most serious first, and the most pressing warnings.
 *
 * @param total how many are not lifted
 * @param overdue how many of them wait for an answer after the deadline
 * @param escalated how many of them have climbed at least one rung
 */
public record WarningBoard(
    long total, long overdue, long escalated, List<ColourCount> byColour, List<ItemView> warnings) {

  /**
   * How many warnings of one colour there are; the link leads to their list, below the host's
   * context path.
   */
  public record ColourCount(
      String code, String name, int order, String css, String colour, long count, String link) {}

  /** One warning; days left are negative after the deadline. */
  public record ItemView(
      String key,
      String title,
      String point,
      ColourName colour,
      CodeName state,
      PersonName responsible,
      LocalDate deadline,
      boolean overdue,
      long daysLeft,
      int escalations,
      String link) {}

  /**
   * The board of a project.
   *
   * @param linkTo makes a link to the warnings of a colour
   */
  public static WarningBoard of(
      Outstanding outstanding,
      UnaryOperator<String> linkTo,
      LocalDate today,
      NeedToKnow need,
      Names names) {
    return new WarningBoard(
        outstanding.byColour().stream().mapToLong(Colour::count).sum(),
        outstanding.byColour().stream().mapToLong(Colour::overdue).sum(),
        outstanding.byColour().stream().mapToLong(Colour::escalated).sum(),
        outstanding.byColour().stream()
            .map(colour -> count(colour, linkTo, names))
            .sorted(Comparator.comparingInt(ColourCount::order).reversed())
            .toList(),
        outstanding.first().stream().map(item -> item(item, today, need, names)).toList());
  }

  private static ColourCount count(Colour colour, UnaryOperator<String> linkTo, Names names) {
    ColourName name = names.colour(colour.code());
    return new ColourCount(
        name.code(),
        name.name(),
        name.order(),
        name.css(),
        name.colour(),
        colour.count(),
        linkTo.apply(name.code()));
  }

  private static ItemView item(Item item, LocalDate today, NeedToKnow need, Names names) {
    boolean told = need.of(item.unit(), item.department(), Set.of(item.responsible()));
    return new ItemView(
        item.key(),
        item.title(),
        item.point(),
        names.colour(item.colour()),
        names.own("warning", item.state()),
        told ? names.person(item.responsible()) : names.withheld(item.unit(), item.department()),
        item.deadline(),
        item.overdue(),
        ChronoUnit.DAYS.between(today, item.deadline()),
        item.escalations(),
        "/browse/" + item.key());
  }
}
