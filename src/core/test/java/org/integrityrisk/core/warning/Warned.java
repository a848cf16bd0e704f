package org.integrityrisk.core.warning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;

/** A warning on a point in force, under one of the nine regimes, and those who handle it. */
final class Warned {

  static final String PERSON = "window-clerk";

  final World world;
  final String key;

  Warned(String regime, String colour, String source) {
    this(regime, colour, source, Set.of());
  }

  /** A warning from which some stay away. */
  Warned(String regime, String colour, String source, Set<String> away) {
    world = NineWorlds.of(regime);
    WarningInput input = new WarningInput(colour, "Seen.", PERSON, Optional.empty(), source);
    StayingAway staying = new StayingAway("", away::contains);
    key = world.issueWarning.issue("inspector", point(), input, staying).key();
  }

  /** Another point in force. */
  String point() {
    String point =
        world
            .host
            .create(
                new NewRiskPoint(
                    World.PROJECT,
                    NineWorlds.content(world.regime, "post", Rank.GENERAL),
                    "1",
                    "clerk",
                    ""))
            .key();
    world.host.place(point, world.regime, RiskState.IN_FORCE, "admin");
    return point;
  }

  String issue(String point, String colour, String source) {
    WarningInput input = new WarningInput(colour, "Seen.", PERSON, Optional.empty(), source);
    return world.issueWarning.issue("inspector", point, input).key();
  }

  Warning now() {
    return world.warnings.find(key).orElseThrow();
  }

  String colour() {
    return now().content().colour();
  }

  int order() {
    return world.regime.warnings().colours().find(colour()).orElseThrow().order();
  }

  LocalDate today() {
    return LocalDate.now(world.clock);
  }

  void pass(int days) {
    world.clock.pass(Duration.ofDays(days));
  }

  void escalate() {
    world.escalateWarnings.run();
  }

  void answer() {
    world.answerWarning.answer(PERSON, key, "Haste.", "Slower.");
  }

  void examine(boolean accepted) {
    world.examineWarning.examine("secretary", key, accepted, "Seen.");
  }
}
