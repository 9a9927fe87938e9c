using System.Net;
using System.Net.Sockets;

namespace CitationAudit.Ingest.Web;

/// <summary>Tells addresses of the open internet from all others: the special-purpose registries of IANA (RFC 6890 and its updates).</summary>
internal static class SpecialAddresses
{
    private static readonly IPNetwork[] Networks =
    [
        .. ((string[])
        [
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        ]).Select(IPNetwork.Parse),
    ];

    /// <summary>True where <paramref name="address"/> is not a public one, or hides one that is not.</summary>
    public static bool Holds(IPAddress address)
    {
        IPAddress plain = Embedded(address) ?? address;
        return Array.Exists(Networks, network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    /// <summary>The IPv4 address inside a mapped, compatible, NAT64 or 6to4 address, or null.</summary>
    private static IPAddress? Embedded(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return null;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        ReadOnlySpan<byte> bytes = address.GetAddressBytes();
        bool isCompatible = bytes[..12].IndexOfAnyExcept((byte)0) < 0 && !address.Equals(IPAddress.IPv6Loopback) && !address.Equals(IPAddress.IPv6Any);
        bool isNat64 = bytes.StartsWith((ReadOnlySpan<byte>)[0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]);
        return isCompatible || isNat64 ? new IPAddress(bytes[12..])
            : bytes.StartsWith((ReadOnlySpan<byte>)[0x20, 0x02]) ? new IPAddress(bytes[2..6])
            : null;
    }
}
