"""What every client needs: bounded replies, no cookies, OpenSSL's codes for certificates."""
