/**
 * Views of the register that people keep: what narrows it, how it is sorted and grouped and which
 * columns it has, under a name, for oneself or for everybody in the project.
 */
package org.integrityrisk.core.savedview;
