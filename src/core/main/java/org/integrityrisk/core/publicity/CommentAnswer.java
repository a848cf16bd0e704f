package org.integrityrisk.core.publicity;

import java.time.Instant;

/**
 * The answer to a comment.
 *
 * @param text what is answered, never empty
 * @param user key of the one who answered
 * @param name that user's name at that time
 * @param time when
 */
public record CommentAnswer(String text, String user, String name, Instant time) {}
