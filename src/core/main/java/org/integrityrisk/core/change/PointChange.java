package org.integrityrisk.core.change;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.risk.ContentChange;

/**
 * What a change of the regime means for one risk point.
 *
 * @param id the host's id of the point
 * @param key issue key
 * @param title its title
 * @param state code of its present state
 * @param place where it stands then, and why
 * @param level what becomes of its level
 * @param words the words that are replaced in it
 * @param due last day to act at its step
 * @param nextCheck day by which it must be checked next
 * @param answerer who answers for it
 */
public record PointChange(
    String id,
    String key,
    String title,
    String state,
    Place place,
    Leveling level,
    List<ContentChange> words,
    Shift<LocalDate> due,
    Shift<LocalDate> nextCheck,
    Shift<Answerer> answerer) {

  public PointChange {
    words = List.copyOf(words);
  }

  /** What the fingerprint of a plan is taken from: the same texts mean the same change. */
  List<String> texts() {
    return List.of(
        id,
        state,
        place.toString(),
        level.toString(),
        words.toString(),
        due.toString(),
        nextCheck.toString(),
        answerer.toString());
  }
}
