package org.integrityrisk.sandbox.issue;

import java.time.Instant;
import java.util.List;

/**
 * What one user changed at one time.
 *
 * @param author key of the user; empty for nobody
 */
public record ChangeGroup(long id, String author, Instant created, List<Change> changes) {}
