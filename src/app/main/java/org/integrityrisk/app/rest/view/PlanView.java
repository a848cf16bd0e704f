package org.integrityrisk.app.rest.view;

import java.util.List;

/**
 * One page of the supervision plan.
 *
 * @param total how many checks there are on all pages
 * @param overdue how many of them are overdue
 */
public record PlanView(
    long total, long overdue, int start, int limit, List<PlannedCheckView> checks) {}
