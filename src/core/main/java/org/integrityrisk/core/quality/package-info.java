/**
 * Quality checks: standing questions to everything that is kept, each with its list of findings.
 */
package org.integrityrisk.core.quality;
