package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.deployment.ActKind;
import org.integrityrisk.core.deployment.Deployment;
import org.integrityrisk.core.deployment.DeploymentAct;
import org.integrityrisk.core.deployment.LoadedDeployment;

/**
 * A control deployment with everything that the caller may see of it.
 *
 * @param line what a list shows of it
 * @param points keys of the risk points concerned
 * @param powers codes of the powers concerned
 * @param issuer who issued it
 * @param people those concerned whose feedback the caller may read
 * @param acts what happened, the oldest first
 * @param nextLevel the level that it can be handed to; null at the highest
 * @param mayDo what the caller may do now: feed-back, lift, reopen, escalate
 */
public record DeploymentView(
    DeploymentLine line,
    String project,
    List<String> points,
    List<String> powers,
    PersonName issuer,
    List<PersonLine> people,
    List<ActLine> acts,
    Optional<CodeName> nextLevel,
    List<String> mayDo) {

  /** Somebody concerned, with what that person last fed back; nulls as long as there is nothing. */
  public record PersonLine(
      PersonName person, Optional<CodeName> result, String text, Optional<Instant> time) {}

  /** Something that was done. */
  public record ActLine(
      CodeName kind,
      String name,
      Instant time,
      String text,
      Optional<CodeName> result,
      Optional<CodeName> level,
      Optional<LocalDate> due) {}

  /** The deployment for a caller. */
  public static DeploymentView of(
      LoadedDeployment loaded, List<String> mayDo, LocalDate today, Names names) {
    Deployment deployment = loaded.deployment();
    List<String> visible = loaded.visiblePersons();
    return new DeploymentView(
        DeploymentLine.of(deployment, today, names),
        deployment.order().project(),
        deployment.order().points(),
        deployment.order().powers(),
        new PersonName(deployment.order().issuer(), deployment.order().issuerName()),
        visible.stream().map(person -> person(deployment, person, names)).toList(),
        deployment.acts().stream()
            .filter(act -> act.kind() != ActKind.FEEDBACK || visible.contains(act.user()))
            .map(act -> act(act, names))
            .toList(),
        loaded.nextLevel().map(level -> DeploymentLine.level(level.code(), names)),
        mayDo);
  }

  private static PersonLine person(Deployment deployment, String person, Names names) {
    Optional<DeploymentAct> feedback = deployment.feedbackOf(person);
    return new PersonLine(
        names.person(person),
        feedback.flatMap(act -> result(act, names)),
        feedback.map(DeploymentAct::text).orElse(""),
        feedback.map(DeploymentAct::time));
  }

  private static ActLine act(DeploymentAct act, Names names) {
    return new ActLine(
        names.own("deployment-act", act.kind().code()),
        act.name(),
        act.time(),
        act.text(),
        result(act, names),
        Optional.of(act.level())
            .filter(level -> !level.isEmpty())
            .map(level -> DeploymentLine.level(level, names)),
        act.due());
  }

  private static Optional<CodeName> result(DeploymentAct act, Names names) {
    return act.result().map(result -> names.own("self-check", result.code()));
  }
}
