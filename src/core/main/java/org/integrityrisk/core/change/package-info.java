/**
 * The change of a project's regime: what it would do to every risk point, shown before it is done,
 * and done as one action.
 */
package org.integrityrisk.core.change;
