package org.integrityrisk.core.measure;

import java.time.LocalDate;

/**
 * What a control measure says.
 *
 * @param stage code of the regime's stage: preventive, monitoring, corrective
 * @param content what is done
 * @param responsible user key of the one who must do it
 * @param due by when it must be in force
 */
public record MeasureContent(String stage, String content, String responsible, LocalDate due) {}
