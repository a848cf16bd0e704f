/**
 * Publicity (公示): points shown in a scope for a number of days, open to comments, each of which is
 * answered before a point is confirmed or sent back.
 */
package org.integrityrisk.core.publicity;
