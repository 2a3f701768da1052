import { issuedBy, kind, near, weak } from "../credential.ts";

/** Exchanges, and the keys of chains themselves. */
export const BLOCKCHAIN = [
  ...issuedBy(
    "Coinbase",
    kind(
      "coinbase_api_secret",
      "Coinbase API secret",
      "critical",
      near("coinbase|cbpro|gdax", "{base64:86}==", "{alnum:64}", "{alnum:32}"),
    ),
    kind(
      "coinbase_api_key",
      "Coinbase API key",
      "medium",
      near("coinbase|cbpro|gdax", "{alnum:16}", "{hex:32}", "organizations/{uuid}/apiKeys/{uuid}"),
    ),
  ),
  ...issuedBy(
    "Binance",
    kind("binance_api_secret", "Binance API key or secret", "critical", near("binance", "{alnum:64}")),
  ),
  ...issuedBy(
    "Kraken",
    kind(
      "kraken_private_key",
      "Kraken private key",
      "critical",
      near("kraken", "{base64:86}==", "{base64:80-90}="),
    ),
    kind("kraken_api_key", "Kraken API key", "medium", near("kraken", "{base64:56}")),
  ),
  ...issuedBy(
    "KuCoin",
    kind("kucoin_api_secret", "KuCoin API secret", "critical", near("kucoin", "{uuid}")),
    kind("kucoin_api_key", "KuCoin API key", "medium", near("kucoin", "{hex:24}")),
  ),
  ...issuedBy(
    "Bitfinex",
    kind(
      "bitfinex_api_secret",
      "Bitfinex API secret",
      "critical",
      near("bitfinex", "{url64:43}", "{hex:43}"),
    ),
  ),
  ...issuedBy(
    "Bybit",
    kind("bybit_api_secret", "Bybit API secret", "critical", near("bybit", "{alnum:36}")),
    kind("bybit_api_key", "Bybit API key", "medium", near("bybit", "{alnum:18}")),
  ),
  ...issuedBy("OKX", kind("okx_api_secret", "OKX API secret", "critical", near("okx|okex", "{upper:32}"))),
  ...issuedBy(
    "Bittrex",
    kind("bittrex_secret_key", "Bittrex secret key", "high", near("bittrex", "{lower:32}")),
  ),
  ...issuedBy(
    "Gemini",
    kind("gemini_exchange_key", "Gemini exchange API key", "high", weak("(account-|master-){alnum:20}")),
  ),
  ...issuedBy(
    "Gate",
    kind("gateio_api_secret", "Gate API secret", "critical", near("gateio|gate_io|gate.io", "{hex:64}")),
  ),
  ...issuedBy(
    "Bitstamp",
    kind("bitstamp_api_secret", "Bitstamp API secret", "critical", near("bitstamp", "{alnum:32}")),
  ),
  ...issuedBy(
    "BitMEX",
    kind("bitmex_api_secret", "BitMEX API secret", "critical", near("bitmex", "{url64:48}", "{url64:24}")),
  ),
  ...issuedBy(
    "Crypto.com",
    kind(
      "crypto_com_api_secret",
      "Crypto.com API secret",
      "critical",
      near("cryptocom|crypto_com|crypto.com", "(cxakp_|cxp_){alnum:22-30}", "{alnum:22}"),
    ),
  ),
  ...issuedBy(
    "CoinMarketCap",
    kind(
      "coinmarketcap_api_key",
      "CoinMarketCap API key",
      "low",
      near("coinmarketcap|cmc_pro|cmc_api", "{uuid}"),
    ),
  ),
  ...issuedBy("CoinGecko", kind("coingecko_api_key", "CoinGecko API key", "low", "CG-{alnum:24}")),
  ...issuedBy(
    "CryptoCompare",
    kind("cryptocompare_api_key", "CryptoCompare API key", "low", near("cryptocompare", "{hex:64}")),
  ),
  ...issuedBy(
    "Alpaca",
    kind(
      "alpaca_api_key",
      "Alpaca API key ID",
      "medium",
      near("alpaca|apca", "(PK|AK|CK){upper:18}", "(PK|AK){upper:24}"),
    ),
    kind(
      "alpaca_secret_key",
      "Alpaca secret key",
      "critical",
      near("alpaca|apca", "{alnum:40}", "{alnum:44}"),
    ),
  ),
  ...issuedBy(
    "Infura",
    kind("infura_api_key", "Infura API key", "medium", "infura.io/v3/{hex:32}", near("infura", "{hex:32}")),
  ),
  ...issuedBy(
    "Alchemy",
    kind(
      "alchemy_api_key",
      "Alchemy API key",
      "medium",
      "alchemy.com/v2/{url64:21-32}",
      "alchemyapi.io/v2/{url64:21-32}",
      "alcht_{alnum:30}",
      near("alchemy", "{url64:32}"),
    ),
  ),
  ...issuedBy(
    "Etherscan",
    kind(
      "etherscan_api_key",
      "Etherscan API key",
      "low",
      near("etherscan|bscscan|polygonscan|arbiscan|ftmscan|snowtrace", "{upper:34}"),
    ),
  ),
  ...issuedBy(
    "QuickNode",
    kind(
      "quicknode_token",
      "QuickNode endpoint token",
      "medium",
      "quiknode.pro/{hex:40}",
      near("quicknode", "(QN_){hex:32}"),
    ),
  ),
  ...issuedBy("Moralis", kind("moralis_api_key", "Moralis API key", "medium", near("moralis", "{alnum:64}"))),
  ...issuedBy("Helius", kind("helius_api_key", "Helius API key", "medium", near("helius", "{uuid}"))),
  ...issuedBy(
    "thirdweb",
    kind("thirdweb_secret_key", "thirdweb secret key", "high", near("thirdweb", "{url64:86}")),
  ),
  ...issuedBy(
    "Pinata",
    kind("pinata_api_secret", "Pinata API secret", "medium", near("pinata", "{hex:64}", "{hex:20}")),
  ),
  ...issuedBy(
    "BlockCypher",
    kind("blockcypher_token", "BlockCypher token", "low", near("blockcypher", "{hex:32}")),
  ),
  ...issuedBy(
    "Tatum",
    kind("tatum_api_key", "Tatum API key", "medium", near("tatum", "t-{hex:24}-{hex:24}")),
  ),
  ...issuedBy(
    "BlockFrost",
    kind(
      "blockfrost_project_id",
      "Blockfrost project ID",
      "low",
      near("blockfrost|project_id", "(mainnet|preprod|preview|testnet|ipfs){alnum:32}"),
    ),
  ),
  ...issuedBy("BitGo", kind("bitgo_token", "BitGo access token", "critical", "v2x{hex:64}")),
  ...issuedBy(
    "Bitcoin",
    kind(
      "bitcoin_extended_private_key",
      "BIP 32 extended private key",
      "critical",
      "(xprv|yprv|zprv|tprv|uprv|vprv){base58:107-108}",
    ),
    kind(
      "bitcoin_wif_key",
      "Bitcoin private key (WIF)",
      "critical",
      near(
        "bitcoin|btc|wif|litecoin|dogecoin|private_key|privatekey|private key",
        "(5H|5J|5K|K|L|c|9|6|T|Q){base58:49-51}",
      ),
    ),
  ),
  ...issuedBy(
    "Ethereum",
    kind(
      "ethereum_private_key",
      "Ethereum private key",
      "critical",
      near(
        "ethereum|eth_|wallet|private_key|privatekey|private key|privkey|priv_key|deployer|mnemonic_key|evm_|signer|owner_key",
        "0x{anyhex:64}",
        "{anyhex:64}",
      ),
    ),
  ),
  ...issuedBy(
    "Solana",
    kind(
      "solana_private_key",
      "Solana private key",
      "critical",
      near("solana|phantom|sol_|keypair|private_key|privatekey|secret_key", "{base58:87-88}"),
    ),
  ),
  ...issuedBy(
    "Stellar",
    kind(
      "stellar_secret_seed",
      "Stellar secret seed",
      "critical",
      near("stellar|xlm|horizon|secret_seed|secret", "S{base32:55}"),
    ),
  ),
  ...issuedBy(
    "XRP Ledger",
    kind(
      "ripple_secret",
      "XRP Ledger secret",
      "critical",
      weak("sEd{base58:28}"),
      near("xrp|ripple|seed", "s{base58:28}"),
    ),
  ),
  ...issuedBy("Nostr", kind("nostr_private_key", "Nostr private key", "high", "nsec1{bech32:58}")),
  ...issuedBy(
    "Cardano",
    kind(
      "cardano_signing_key",
      "Cardano signing key",
      "critical",
      "(addr_xsk|acct_xsk|root_xsk|stake_xsk|ed25519_sk|ed25519e_sk)1{bech32:58-170}",
    ),
  ),
];
