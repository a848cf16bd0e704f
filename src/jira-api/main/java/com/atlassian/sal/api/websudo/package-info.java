/** The second password question. */
package com.atlassian.sal.api.websudo;
