package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.regime.PublicityRules;
import org.integrityrisk.core.work.ShowMyWork;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/** What somebody who opens a publicity chooses from. */
@Component
public class PublicityForm {
  private final ShowMyWork work;
  private final Actors actors;
  private final NamesIn names;

  public PublicityForm(ShowMyWork work, Actors actors, NamesIn names) {
    this.work = work;
    this.actors = actors;
    this.names = names;
  }

  /**
   * The choices.
   *
   * @param days working days that the regime asks for; 0 when it knows no publicity
   * @param units units whose points the caller may show; none for most callers
   * @param points points that wait to be shown
   */
  public record Choices(
      int days,
      boolean anonymous,
      List<CodeName> scopes,
      List<CodeName> units,
      List<Choice> points) {}

  /** A point that waits to be shown. */
  public record Choice(
      String key, String title, Optional<LevelName> level, Optional<CodeName> department) {}

  Choices of(Caller caller, String project) {
    Names words = names.project(caller, project);
    Optional<PublicityRules> rules = words.regime().publicity();
    return new Choices(
        rules.map(PublicityRules::days).orElse(0),
        rules.map(PublicityRules::anonymous).orElse(false),
        rules.stream()
            .flatMap(one -> one.scopes().stream())
            .map(term -> new CodeName(term.code(), term.name().in(words.locale())))
            .toList(),
        units(caller, words),
        points(caller, project).map(item -> choice(item, words)).toList());
  }

  private List<CodeName> units(Caller caller, Names words) {
    Rights rights = new Rights(actors.of(caller.key(), words.register()), words.register());
    return words.register().units().stream()
        .filter(unit -> rights.runsTheWorkOf(unit.code()))
        .map(unit -> new CodeName(unit.code(), unit.name()))
        .toList();
  }

  private Stream<WorkItem> points(Caller caller, String project) {
    return work.of(caller.key(), Optional.of(project)).groups().stream()
        .filter(group -> group.kind() == WorkKind.PUBLICITY_OPEN)
        .flatMap(group -> group.items().stream());
  }

  private static Choice choice(WorkItem item, Names words) {
    return new Choice(
        item.key(), item.title(), words.level(item.level()), words.department(item.department()));
  }
}
