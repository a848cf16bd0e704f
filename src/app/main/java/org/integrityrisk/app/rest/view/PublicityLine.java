package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.publicity.Notice;
import org.integrityrisk.core.publicity.PublicitySummary;

/**
 * A publicity as a line of a list.
 *
 * @param paper whether it was held on paper
 * @param points how many points it shows
 * @param gone how many of them have no result and are no longer there
 */
public record PublicityLine(
    String id,
    String project,
    String title,
    Optional<CodeName> unit,
    Optional<CodeName> scope,
    LocalDate from,
    LocalDate to,
    CodeName state,
    boolean paper,
    int points,
    int confirmed,
    int sentBack,
    int gone,
    int comments,
    int unanswered) {

  /** The line in the language of the names. */
  public static PublicityLine of(PublicitySummary summary, LocalDate today, Names names) {
    Notice notice = summary.notice();
    return new PublicityLine(
        notice.id(),
        notice.project(),
        notice.title(),
        names.unit(notice.unit()),
        scope(notice, names),
        notice.from(),
        notice.to(),
        names.own("publicity", summary.state(today).code()),
        notice.paper(),
        summary.points(),
        summary.confirmed(),
        summary.sentBack(),
        summary.gone(),
        summary.comments(),
        summary.unanswered());
  }

  /** What the regime calls the scope in which a publicity shows its points. */
  public static Optional<CodeName> scope(Notice notice, Names names) {
    String code = notice.scope().code();
    return names
        .regime()
        .publicity()
        .map(rules -> names.of(rules.scopes(), code))
        .orElseGet(() -> names.itself(code));
  }
}
