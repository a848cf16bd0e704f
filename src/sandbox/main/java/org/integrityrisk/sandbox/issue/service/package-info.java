/** What users do with issues: create, edit, move, comment and delete, as far as they may. */
package org.integrityrisk.sandbox.issue.service;
