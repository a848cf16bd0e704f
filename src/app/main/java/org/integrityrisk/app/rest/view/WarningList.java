package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.register.WarningRows.Item;
import org.integrityrisk.app.store.register.WarningRows.Page;
import org.integrityrisk.core.access.NeedToKnow;

/**
 * Warnings, the most pressing first.
 *
 * @param total how many the filter lets through
 * @param colours the colours of the regime, the mildest first
 */
public record WarningList(
    long total, int start, int limit, List<ColourName> colours, List<Line> warnings) {

  /**
   * One warning.
   *
   * @param number official number of the present notice; empty where it has none
   * @param overdue whether it waits for an answer after the deadline
   * @param responsible the warned one; where the reader does not need the name, a text without a
   *     user key
   * @param seen whether the warned one has acknowledged the notice
   * @param escalations how many rungs it has climbed
   * @param laidBefore the one above who was asked because nobody moved it on
   */
  public record Line(
      String key,
      String title,
      String point,
      Optional<CodeName> unit,
      Optional<CodeName> department,
      ColourName colour,
      CodeName state,
      String number,
      PersonName responsible,
      LocalDate deadline,
      boolean overdue,
      boolean seen,
      int escalations,
      Optional<PersonName> laidBefore,
      Instant issued) {

    /** A warning of the list as it is shown. */
    static Line of(Item item, NeedToKnow need, Names names) {
      boolean told = need.of(item.unit(), item.department(), item.concerned());
      return new Line(
          item.key(),
          item.title(),
          item.point(),
          names.unit(item.unit()),
          names.department(item.department()),
          names.colour(item.colour()),
          names.own("warning", item.state()),
          item.number(),
          told ? names.person(item.responsible()) : names.withheld(item.unit(), item.department()),
          item.deadline(),
          item.overdue(),
          item.seen(),
          item.escalations(),
          names.somebody(item.laidBefore()),
          item.issued());
    }
  }

  /** A page of the list. */
  public static WarningList of(Page page, int start, int limit, NeedToKnow need, Names names) {
    return new WarningList(
        page.total(),
        start,
        limit,
        names.regime().warnings().colours().stream().map(names::colour).toList(),
        page.items().stream().map(item -> Line.of(item, need, names)).toList());
  }
}
