package org.integrityrisk.core.review;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.RiskPoint;

/**
 * Who must not decide on a risk point: nobody decides on an own point or having stepped aside (回避),
 * and nobody decides alone on own words or twice in one round.
 *
 * @param situation where the point stands
 */
record FourEyes(ReviewSituation situation) {

  /** Those who must not decide at a step. In a meeting others decide as well, whose eyes count. */
  Set<String> barredAt(ReviewStep step) {
    Set<String> barred = new HashSet<>(owners());
    barred.addAll(aside());
    if (!step.collective()) {
      barred.addAll(deciders());
    }
    if (step.kind().isJudgedByOne()) {
      barred.addAll(authors());
    }
    return barred;
  }

  /** The same of the first step, once that user has submitted the point. */
  Set<String> barredOnceSubmitted(ReviewStep first, String submitter) {
    Set<String> barred = new HashSet<>(barredAt(first));
    if (first.kind().isJudgedByOne()) {
      barred.add(submitter);
    }
    return barred;
  }

  /** Who filed the point, and who holds the post that it is about. */
  Set<String> owners() {
    RiskPoint point = situation.point();
    Stream<String> holder =
        situation.loaded().register().post(point.content().post()).flatMap(Post::holder).stream();
    return Stream.concat(Stream.of(point.filer()), holder).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Who has corrected what is under review, since the point was filed or was last in force, and who
   * has submitted it.
   */
  Set<String> authors() {
    Instant since =
        last(situation.reExaminations()).map(Opinion::time).findFirst().orElse(Instant.EPOCH);
    Stream<String> correctors =
        situation.file().corrections().stream()
            .filter(correction -> !correction.time().isBefore(since))
            .map(Correction::user);
    Stream<String> submitter =
        last(situation.opinionsTo(Decision.SUBMIT))
            .filter(opinion -> opinion.round() == situation.round())
            .map(Opinion::user);
    return Stream.concat(correctors, submitter).collect(Collectors.toUnmodifiableSet());
  }

  Set<String> aside() {
    return situation.file().recusals().stream()
        .map(Recusal::user)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who has decided in this round, alone or for a publicity. */
  Set<String> deciders() {
    return situation.opinionsTo(Decision.PASS).stream()
        .filter(opinion -> opinion.round() == situation.round())
        .filter(opinion -> isPersonal(opinion) && !situation.isUnfinished(opinion))
        .flatMap(Opinion::people)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Who confirms after a publicity decides in person; who records a meeting or a filing does not.
   */
  private boolean isPersonal(Opinion opinion) {
    return opinion.meeting().isEmpty()
        || situation.chain().flatMap(chain -> chain.step(opinion.step())).stream()
            .anyMatch(step -> step.kind() == StepKind.PUBLICITY);
  }

  private static Stream<Opinion> last(List<Opinion> opinions) {
    return opinions.stream().skip(Math.max(0, opinions.size() - 1));
  }
}
