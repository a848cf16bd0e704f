package org.integrityrisk.core.measure;

import java.util.Optional;

/**
 * What a list of measures shows of one besides what its issue says.
 *
 * @param version number of the version that holds, from 1
 * @param returns how often it was sent back for revision
 * @param effectiveness how it was judged last, in this version
 * @param evidence how many pieces of evidence there are
 * @param filing how far it is in review and filing
 */
public record MeasureStanding(
    int version,
    int returns,
    Optional<Effectiveness> effectiveness,
    int evidence,
    FilingStage filing) {}
