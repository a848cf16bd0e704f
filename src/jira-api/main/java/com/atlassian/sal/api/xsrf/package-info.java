/** Form tokens. */
package com.atlassian.sal.api.xsrf;
