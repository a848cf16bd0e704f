/**
 * Checks that are planned and made on several points at once: by lot, with questionnaires, visits
 * and files, and what they found.
 */
package org.integrityrisk.core.inspection;
