/** Graded supervision (分级监管): who answers for a point of each level, and the checks made. */
package org.integrityrisk.core.supervision;
