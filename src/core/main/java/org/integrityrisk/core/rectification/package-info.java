/** Rectification (整改): what must be done about a finding, by when, and whether it was. */
package org.integrityrisk.core.rectification;
