/** A certificate for news.example that is signed by itself, with its key; of no use but here. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBnzCCAUSgAwIBAgIUEcnrek9q6hhPuyNoD6LddOf3ye4wCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMbmV3cy5leGFtcGxlMCAXDTI2MTEyNDIyMzExOFoYDzIxMjYx
MDMxMjIzMTE4WjAXMRUwEwYDVQQDDAxuZXdzLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAT/Hwvzp4+jARMIPIwxd/j1FK1G4amWoOnodiHMoxze+Whk
OdUVnF9uo0Kr25Q+aCHr5tk9tkjmZhkG9Mtizn3Vo2wwajAdBgNVHQ4EFgQUzumX
ZzzDV1OVhZVTqGdJGFKCj00wHwYDVR0jBBgwFoAUzumXZzzDV1OVhZVTqGdJGFKC
j00wDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxuZXdzLmV4YW1wbGUwCgYI
KoZIzj0EAwIDSQAwRgIhANN5/s7s/y/0Z5xxOc+qDlsvnj0fwl/D4ZR1KpOCIw54
AiEA38D9qF9JxMCLn3nv1xMlABjSFyjwNQIN/mUDuMZEUT0=
-----END CERTIFICATE-----`;

export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgz0kPCIhiya+cpqjg
jsmzcM3Deb8BBUIZTK1zUIRu5uehRANCAAT/Hwvzp4+jARMIPIwxd/j1FK1G4amW
oOnodiHMoxze+WhkOdUVnF9uo0Kr25Q+aCHr5tk9tkjmZhkG9Mtizn3V
-----END PRIVATE KEY-----`;
