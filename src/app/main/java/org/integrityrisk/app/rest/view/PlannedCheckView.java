package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A check of the supervision plan: what is due, of whom, and why.
 *
 * @param measureGap whether the point is at the most serious level without a measure in force
 * @param sort what sort of check it is
 * @param since day from which it was counted
 * @param maker who is to make it
 * @param manages null when the regime does not tell it from answering
 * @param reason which rule of which regime version asks for it, with the inputs
 * @param mayRecord whether the caller may record it
 */
public record PlannedCheckView(
    String key,
    String title,
    Optional<LevelName> level,
    boolean measureGap,
    Optional<CodeName> unit,
    Optional<CodeName> department,
    CodeName kind,
    CodeName sort,
    LocalDate due,
    boolean overdue,
    LocalDate since,
    int everyMonths,
    DutyView maker,
    DutyView answers,
    Optional<DutyView> manages,
    List<DutyView> assists,
    String reason,
    boolean mayRecord) {}
