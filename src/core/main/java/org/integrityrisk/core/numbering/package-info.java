/** Official numbers of papers, given in order within a project, a series and a year. */
package org.integrityrisk.core.numbering;
