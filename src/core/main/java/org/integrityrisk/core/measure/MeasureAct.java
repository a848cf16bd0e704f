package org.integrityrisk.core.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was done with a measure. Never changed: what a measure is follows from its acts.
 *
 * @param id id given when it was recorded
 * @param measure the host's lasting id of the measure
 * @param kind what was done
 * @param version number of the version of the text that it is about, from 1
 * @param content what the measure says from now on; only of a version
 * @param day day on which it was done, where another than that of recording can be named
 * @param number number of the letter with which it was sent or taken on record; empty otherwise
 * @param code code of the judgement, or key of the point linked; empty otherwise
 * @param text reason, opinion or evidence in words
 * @param reference what it refers to: documents of the evidence, or the check at which it was
 *     judged
 * @param user key of the user who did it
 * @param name that user's name at that time
 * @param recorded when it was recorded
 */
public record MeasureAct(
    String id,
    String measure,
    MeasureActKind kind,
    int version,
    Optional<MeasureContent> content,
    Optional<LocalDate> day,
    String number,
    String code,
    String text,
    String reference,
    String user,
    String name,
    Instant recorded) {}
