package org.integrityrisk.core.world;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.warning.EarlierWarnings;
import org.integrityrisk.core.warning.Standing;
import org.integrityrisk.core.warning.Standings;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningContent;
import org.integrityrisk.core.warning.WarningHandling;
import org.integrityrisk.core.warning.WarningState;
import org.integrityrisk.core.warning.Warnings;

/** Early warnings in memory, with where they stand. Only who has an account changes one. */
public final class MemoryWarnings implements Warnings, Standings, EarlierWarnings {

  private final Fuse fuse;
  private final Clock clock;
  private final People people;
  private final Supplier<List<Warning>> rows;
  private final Map<String, Warning> warnings = new LinkedHashMap<>();
  private boolean refuses;

  /**
   * Warnings of which those that press are found by their rows, as in the store.
   *
   * @param rows what the register says of them
   */
  MemoryWarnings(Fuse fuse, Clock clock, People people, Supplier<List<Warning>> rows) {
    this.fuse = fuse;
    this.clock = clock;
    this.people = people;
    this.rows = rows;
  }

  @Override
  public Optional<Warning> find(String key) {
    return Optional.ofNullable(warnings.get(key));
  }

  @Override
  public List<Warning> ofPoint(String pointKey) {
    return warnings.values().stream().filter(one -> one.point().equals(pointKey)).toList();
  }

  List<Warning> all() {
    return List.copyOf(warnings.values());
  }

  /** Somebody deletes the issue behind the app's back. */
  public void delete(String key) {
    warnings.remove(key);
  }

  /** The host refuses to create the next warning. */
  public void refuseNext() {
    refuses = true;
  }

  @Override
  public Warning create(
      String project, String point, WarningContent content, Standing standing, String actor) {
    requireAccount(actor);
    fuse.beforeWrite();
    String number = Integer.toString(warnings.size() + 1);
    Warning warning =
        new Warning(
            "3000" + number,
            project + "-W" + number,
            project,
            point,
            content,
            WarningState.ISSUED,
            WarningHandling.NONE,
            standing,
            actor,
            clock.instant(),
            clock.instant());
    warnings.put(warning.key(), warning);
    return warning;
  }

  @Override
  public void change(String key, WarningContent content, String actor) {
    requireAccount(actor);
    fuse.beforeWrite();
    replace(key, one -> with(one, content, one.state(), one.handling(), one.standing()));
  }

  @Override
  public void move(String key, WarningState next, WarningHandling handling, String actor) {
    fuse.beforeWrite();
    replace(key, one -> with(one, one.content(), next, handling, one.standing()));
  }

  @Override
  public void save(String warningId, Standing standing) {
    fuse.beforeWrite();
    replace(keyOf(warningId), one -> stands(one, standing));
  }

  @Override
  public boolean isAt(String warningId, int escalations) {
    Standing now = warnings.get(keyOf(warningId)).standing();
    return now.escalations() == escalations && !now.ended();
  }

  @Override
  public boolean climb(String warningId, int escalations, Standing next) {
    fuse.beforeWrite();
    boolean first = isAt(warningId, escalations);
    if (first) {
      replace(keyOf(warningId), one -> stands(one, next));
    }
    return first;
  }

  @Override
  public boolean refer(String warningId, Standing.Turn seen, String person) {
    fuse.beforeWrite();
    String key = keyOf(warningId);
    boolean first = warnings.get(key).standing().turn().equals(seen);
    if (first) {
      replace(key, one -> stands(one, one.standing().laidBefore(person)));
    }
    return first;
  }

  @Override
  public Optional<Earlier> latest(String project, String person, String point, Instant after) {
    return warnings.values().stream()
        .filter(one -> one.content().responsible().equals(person) || one.point().equals(point))
        .filter(one -> one.issued().isAfter(after))
        .reduce((first, second) -> second)
        .map(one -> new Earlier(one.standing().number(), day(one.issued())));
  }

  @Override
  public List<String> open(String project) {
    return warnings.values().stream()
        .filter(one -> one.state().isOpen())
        .map(Warning::key)
        .toList();
  }

  @Override
  public List<String> pressing(String project, LocalDate today) {
    return rows.get().stream()
        .filter(one -> one.state().isOpen())
        .filter(one -> presses(one, today))
        .map(Warning::key)
        .toList();
  }

  private static boolean presses(Warning one, LocalDate today) {
    return today.isAfter(one.content().deadline())
        || one.state() == WarningState.ANSWERED
        || (one.state() == WarningState.ISSUED && one.standing().rejections() > 0);
  }

  private void requireAccount(String actor) {
    boolean refused = refuses;
    refuses = false;
    if (refused || people.displayName(actor).isEmpty()) {
      throw Refusals.notFound(actor);
    }
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  private String keyOf(String id) {
    return warnings.values().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow()
        .key();
  }

  private void replace(String key, UnaryOperator<Warning> change) {
    warnings.computeIfPresent(key, (same, before) -> change.apply(before));
  }

  private Warning stands(Warning one, Standing standing) {
    return with(one, one.content(), one.state(), one.handling(), standing);
  }

  private Warning with(
      Warning one,
      WarningContent content,
      WarningState state,
      WarningHandling handling,
      Standing standing) {
    return new Warning(
        one.id(),
        one.key(),
        one.project(),
        one.point(),
        content,
        state,
        handling,
        standing,
        one.issuer(),
        one.issued(),
        clock.instant());
  }
}
