package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.warning.Standing;
import org.integrityrisk.core.warning.Warning;

/**
 * An early warning.
 *
 * @param responsible the warned one; where the reader does not need the name, a text without a user
 *     key
 * @param overdue whether it waits for an answer after the deadline
 * @param ladder the rungs of the regime, the mildest first
 * @param why the rule that put it on its rung
 * @param escalations how many rungs it has climbed
 * @param rejections failed examinations on this rung
 * @param laidBefore the one above who was asked because nobody moved it on
 * @param ended whether the end of the ladder has led to accountability
 * @param accountability who is held to account over it; only for those who may read it
 * @param accountabilityKinds the kinds of the regime
 * @param mayDo what the caller may do: acknowledge, answer, examine, lift, supervise, fail,
 *     hand-over, account
 * @param history what was done with it, oldest first
 */
public record WarningView(
    String key,
    String title,
    String reason,
    ColourName colour,
    CodeName state,
    Optional<CodeName> source,
    PersonName responsible,
    PersonName issuer,
    Instant issued,
    LocalDate deadline,
    boolean overdue,
    MeasureView.PointRef point,
    String cause,
    String correction,
    String examination,
    String lifting,
    NoticeView notice,
    List<RungView> ladder,
    WhyView why,
    int escalations,
    int rejections,
    Optional<PersonName> laidBefore,
    boolean ended,
    HandOverView handOver,
    List<AccountabilityView> accountability,
    List<CodeName> accountabilityKinds,
    List<String> mayDo,
    List<StepView> history) {

  /**
   * Something that was done with a warning.
   *
   * @param reason the rule that had it done, in words; empty where nobody needed one
   */
  public record StepView(
      Instant time,
      String user,
      String name,
      String action,
      String actionName,
      String opinion,
      Optional<ColourName> colour,
      String number,
      String reason) {}

  /**
   * The present notice and who has seen it.
   *
   * @param name what the regime calls it; empty where it has no form of its own
   */
  public record NoticeView(
      String number,
      String name,
      LocalDate day,
      boolean seen,
      Optional<PersonName> superior,
      boolean seenBySuperior) {}

  /**
   * A rung of the ladder.
   *
   * @param place {@code below}, {@code here} or {@code above} the warning's own
   * @param days working days to answer
   */
  public record RungView(
      ColourName colour,
      String definition,
      String handling,
      String notice,
      int days,
      String place) {}

  /** The rule that put the warning where it is. */
  public record WhyView(String rule, String text, CodeName regime, String version) {}

  /**
   * Whether the warned one has changed post.
   *
   * @param asked whether the office is to decide to whom the warning belongs
   * @param successors who holds now what the warned one held
   */
  public record HandOverView(boolean asked, List<PersonName> successors) {}

  /** The warning as the caller may see it. */
  public static WarningView of(
      Warning warning,
      MeasureView.PointRef point,
      PersonName responsible,
      HandOverView handOver,
      List<AccountabilityView> accountability,
      List<String> mayDo,
      List<StepView> history,
      LocalDate today,
      Names names) {
    return new WarningView(
        warning.key(),
        warning.content().reason(),
        warning.content().reason(),
        names.colour(warning.content().colour()),
        names.own("warning", warning.state().code()),
        names.of(names.regime().warnings().sources(), warning.content().source()),
        responsible,
        names.person(warning.issuer()),
        warning.issued(),
        warning.content().deadline(),
        warning.isOverdue(today),
        point,
        warning.handling().cause(),
        warning.handling().correction(),
        warning.handling().examination(),
        warning.handling().lifting(),
        notice(warning, names),
        LadderWords.rungs(warning, names),
        LadderWords.why(warning.standing().reason(), names),
        warning.standing().escalations(),
        warning.standing().rejections(),
        names.somebody(warning.standing().turn().laidBefore()),
        warning.standing().ended(),
        handOver,
        accountability,
        kinds(names),
        mayDo,
        history);
  }

  private static List<CodeName> kinds(Names names) {
    return names.regime().warnings().ladder().accountability().stream()
        .map(kind -> new CodeName(kind.code(), kind.name().in(names.locale())))
        .toList();
  }

  private static NoticeView notice(Warning warning, Names names) {
    Standing standing = warning.standing();
    return new NoticeView(
        standing.number(),
        names
            .regime()
            .warnings()
            .colours()
            .find(warning.content().colour())
            .map(colour -> colour.notice().in(names.locale()))
            .orElse(""),
        standing.since(),
        standing.receipt().seen().isPresent(),
        names.somebody(standing.receipt().superior()),
        standing.receipt().seenBySuperior().isPresent());
  }
}
