/** The API that all Atlassian products share, as the sandbox offers it. */
package org.integrityrisk.sandbox.sal;
