/**
 * Decision tables that propose a risk level (风险等级) and say why.
 *
 * <p>An evaluation returns a {@link org.integrityrisk.core.grading.Grading}: inputs, rules that
 * matched, result. It is stored with the point, so that "why level 1?" is shown and never guessed.
 */
package org.integrityrisk.core.grading;
