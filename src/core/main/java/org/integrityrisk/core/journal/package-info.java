/**
 * Actions over many issues: written down first, then done step by step, finished or undone after a
 * crash.
 */
package org.integrityrisk.core.journal;
