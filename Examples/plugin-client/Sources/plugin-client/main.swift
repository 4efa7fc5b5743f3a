import CTypes
import DynamicBinding
import ZlibChecksums
import ZlibCompression

let zlib = try Dynamic("libz.so.1")
let (checksums, compression) = (try zlib.load(Checksums.self), try zlib.load(Compression.self))

let text = Array("hello".utf8)
print("crc32:", String(try checksums.crc32(0, In(text)), radix: 16))
print("compressed, at most:", compression.compressBound(UInt(text.count)))
