package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.CheckChoices;
import org.integrityrisk.app.rest.view.CheckRoundLine;
import org.integrityrisk.app.rest.view.CheckRoundView;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.RoundWords;
import org.integrityrisk.core.inspection.CheckRound;
import org.integrityrisk.core.inspection.CheckedPoint;
import org.integrityrisk.core.inspection.CheckedPoints;
import org.integrityrisk.core.inspection.LoadRound;
import org.integrityrisk.core.rectification.LoadRectification;
import org.integrityrisk.core.rectification.Rectification;
import org.springframework.stereotype.Component;

/** Shows checks of several points to a caller. */
@Component
public class RoundViews {

  private final LoadRound rounds;
  private final LoadRectification rectifications;
  private final CheckedPoints points;
  private final NamesIn names;
  private final Clock clock;

  public RoundViews(
      LoadRound rounds,
      LoadRectification rectifications,
      CheckedPoints points,
      NamesIn names,
      Clock clock) {
    this.rounds = rounds;
    this.rectifications = rectifications;
    this.points = points;
    this.names = names;
    this.clock = clock;
  }

  List<CheckRoundLine> lines(Caller caller, String project) {
    RoundWords words = words(caller, project);
    return rounds.of(caller.key(), project).stream().map(words::line).toList();
  }

  CheckRoundView whole(Caller caller, CheckRound round) {
    Map<String, CheckedPoint> known =
        points.inForce(round.project(), round.points()).stream()
            .collect(Collectors.toMap(CheckedPoint::key, Function.identity()));
    return words(caller, round.project())
        .whole(
            round,
            known,
            papers(caller, round.project()),
            rounds.mayRecord(caller.key(), round),
            rounds.mayAnswer(caller.key(), round));
  }

  CheckChoices choices(Caller caller, String project) {
    Names words = names.project(caller, project);
    List<CodeName> units =
        words.register().units().stream()
            .filter(unit -> rounds.checksIn(caller.key(), project, unit.code()))
            .map(unit -> new CodeName(unit.code(), unit.name()))
            .toList();
    return CheckChoices.of(words, units);
  }

  /** What became of findings, by id of the check, as far as the caller may see it. */
  private Map<String, Rectification> papers(Caller caller, String project) {
    Map<String, Rectification> papers = new HashMap<>();
    rectifications
        .of(caller.key(), project)
        .forEach(one -> papers.putIfAbsent(one.content().check(), one));
    return papers;
  }

  private RoundWords words(Caller caller, String project) {
    return new RoundWords(names.project(caller, project), LocalDate.now(clock));
  }
}
