/**
 * Tips (举报): what staff or the public report, named or anonymous; how it is handled without anybody
 * learning more than they must, and how it is forgotten in the end.
 *
 * <p>Sources: a box, a hotline, an online mailbox and democratic appraisals feed the risk library
 * of the Wenzhou company; tips from the public are one of the channels of Jinan's and of Zichuan's
 * practice papers. What is stored in clear are numbers, days, channels and states; everything
 * somebody wrote is sealed ({@link org.integrityrisk.core.secret}). See docs/threat-model.md.
 */
package org.integrityrisk.core.tip;
