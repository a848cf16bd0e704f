package org.integrityrisk.core.risk;

/**
 * A risk point that is about to be filed.
 *
 * @param project key of the project
 * @param content what it says, already validated
 * @param level code of the level proposed for it, empty when none can be computed
 * @param filer user key of the one who files it
 * @param origin token of the import row it comes from, unique over all points; empty when a person
 *     files it
 */
public record NewRiskPoint(
    String project, RiskPointContent content, String level, String filer, String origin) {}
