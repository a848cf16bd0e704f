package org.integrityrisk.app.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.view.ChangeView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.OpinionView;
import org.integrityrisk.app.rest.view.ReviewView;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.Recusal;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.review.SoughtOpinion;
import org.integrityrisk.core.risk.ContentChange;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * Puts together what an answer says of the review of one risk point.
 *
 * @param recusals who has stepped aside
 * @param sought the opinions sought before decisions
 * @param versions what the point said when it was decided on, by hash
 */
record ReviewShape(
    ReviewSituation situation,
    List<Recusal> recusals,
    List<SoughtOpinion> sought,
    Map<String, RiskPointContent> versions,
    Names names) {

  /** Every opinion, with what has changed since an approval, and whoever stepped aside. */
  List<OpinionView> opinions() {
    String present = ContentHash.of(content());
    Stream<OpinionView> given =
        situation.opinions().stream().map(opinion -> view(opinion, present));
    Stream<OpinionView> aside = recusals.stream().map(one -> OpinionView.of(one, names));
    return Stream.of(given, aside, answers())
        .flatMap(all -> all)
        .sorted(Comparator.comparing(OpinionView::time))
        .toList();
  }

  /** Only of an approval does it matter that the point says something else by now. */
  private OpinionView view(Opinion opinion, String present) {
    boolean stale = opinion.decision() == Decision.PASS && opinion.isStale(present);
    List<ChangeView> changes = stale ? changesSince(opinion) : List.of();
    return OpinionView.of(opinion, stale, changes, names);
  }

  private Stream<OpinionView> answers() {
    return sought.stream()
        .flatMap(one -> one.given().stream().map(given -> OpinionView.of(one, given, names)));
  }

  /** How it has gone so far. */
  ReviewView review() {
    List<ChangeView> changes =
        situation.staleApprovals().stream().findFirst().map(this::changesSince).orElse(List.of());
    return ReviewView.of(situation, changes, names);
  }

  private List<ChangeView> changesSince(Opinion opinion) {
    return Optional.ofNullable(versions.get(opinion.contentHash()))
        .map(before -> ContentChange.between(before, content()))
        .orElse(List.of())
        .stream()
        .map(change -> ChangeView.of(change, names))
        .toList();
  }

  private RiskPointContent content() {
    return situation.point().content();
  }
}
