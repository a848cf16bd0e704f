package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.change.PointChange;

/**
 * What a change of the regime means for one risk point.
 *
 * @param basis what its level then rests on: rule, overruled, former, none, untouched
 * @param missing what must be known before the new rules can give a level
 * @param state its state now
 * @param newState its state then
 * @param move how it comes there: stays, moves, restarts, re-examined
 * @param reason why, in words
 * @param words the words that are replaced in it
 */
public record PointChangeView(
    String key,
    String title,
    Optional<LevelName> level,
    Optional<LevelName> newLevel,
    String basis,
    List<CodeName> missing,
    CodeName state,
    CodeName newState,
    String move,
    String reason,
    Optional<LocalDate> due,
    Optional<LocalDate> newDue,
    Optional<LocalDate> nextCheck,
    Optional<LocalDate> newNextCheck,
    Optional<HolderName> answerer,
    Optional<HolderName> newAnswerer,
    List<ChangeView> words) {

  static PointChangeView of(PointChange point, ChangeNames names) {
    return new PointChangeView(
        point.key(),
        point.title(),
        names.from().level(point.level().before()),
        names.to().level(point.level().after()),
        point.level().basis().code(),
        point.level().missing().stream().map(names.to()::input).toList(),
        names.from().state(point.state()),
        names.to().state(point.place().state()),
        point.place().move().code(),
        point.place().reason().text().in(names.to().locale()),
        point.due().before(),
        point.due().after(),
        point.nextCheck().before(),
        point.nextCheck().after(),
        names.answerer(point.answerer().before()),
        names.answerer(point.answerer().after()),
        point.words().stream().map(names::word).toList());
  }
}
