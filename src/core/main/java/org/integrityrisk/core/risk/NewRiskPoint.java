package org.integrityrisk.core.risk;

/**
 * A risk point that is about to be filed.
 *
 * @param project key of the project
 * @param content what it says, already validated
 * @param filer user key of the one who files it
 * @param origin token of the import row it comes from, unique over all points; empty when a person
 *     files it
 */
public record NewRiskPoint(String project, RiskPointContent content, String filer, String origin) {}
